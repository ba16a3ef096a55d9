/* What a token costs at the least: opens the file named by the first argument, parses it as JSON,
 * checks that the token has not expired and prints it. Linked statically, it is the scale on which
 * the console's hot path is measured. */
#define _POSIX_C_SOURCE 200809L

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct text {
    const char *start;
    size_t length;
};

struct token {
    struct text access_token;
    long long expires_at;
};

static const char *skip_space(const char *p)
{
    while (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')
        ++p;
    return p;
}

/* Behind the string that starts at p, or null. */
static const char *read_string(const char *p, struct text *string)
{
    if (*p != '"')
        return NULL;
    string->start = ++p;
    while (*p != '"') {
        if (*p == '\\' && p[1] != '\0')
            ++p;
        if (*p == '\0')
            return NULL;
        ++p;
    }
    string->length = (size_t)(p - string->start);
    return p + 1;
}

static const char *skip_value(const char *p, int depth);

static const char *skip_members(const char *p, char close, int depth)
{
    struct text key;
    p = skip_space(p + 1);
    if (*p == close)
        return p + 1;
    for (;;) {
        if (close == '}') {
            p = read_string(skip_space(p), &key);
            if (!p || *(p = skip_space(p)) != ':')
                return NULL;
            ++p;
        }
        p = skip_value(p, depth + 1);
        if (!p)
            return NULL;
        p = skip_space(p);
        if (*p == close)
            return p + 1;
        if (*p != ',')
            return NULL;
        ++p;
    }
}

static const char *skip_value(const char *p, int depth)
{
    struct text string;
    char *end;
    if (depth > 32)
        return NULL;
    p = skip_space(p);
    if (*p == '"')
        return read_string(p, &string);
    if (*p == '{')
        return skip_members(p, '}', depth);
    if (*p == '[')
        return skip_members(p, ']', depth);
    if (strncmp(p, "true", 4) == 0 || strncmp(p, "null", 4) == 0)
        return p + 4;
    if (strncmp(p, "false", 5) == 0)
        return p + 5;
    strtod(p, &end);
    return end == p ? NULL : end;
}

static int is_key(const struct text *key, const char *name)
{
    return key->length == strlen(name) && memcmp(key->start, name, key->length) == 0;
}

static int parse_token(const char *p, struct token *token)
{
    p = skip_space(p);
    if (*p != '{')
        return 0;
    for (;;) {
        struct text key;
        const char *value;
        p = read_string(skip_space(p + 1), &key);
        if (!p || *(p = skip_space(p)) != ':')
            return 0;
        value = skip_space(p + 1);
        p = skip_value(value, 0);
        if (!p)
            return 0;
        if (is_key(&key, "access_token") && !read_string(value, &token->access_token))
            return 0;
        if (is_key(&key, "expires_at"))
            token->expires_at = strtoll(value, NULL, 10);
        p = skip_space(p);
        if (*p == '}')
            return *skip_space(p + 1) == '\0' && token->access_token.length > 0;
        if (*p != ',')
            return 0;
    }
}

static char *read_file(const char *path)
{
    struct stat about;
    char *content;
    ssize_t count;
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0 || fstat(file, &about) != 0 || !S_ISREG(about.st_mode))
        return NULL;
    content = malloc((size_t)about.st_size + 1);
    if (!content)
        return NULL;
    count = read(file, content, (size_t)about.st_size);
    close(file);
    if (count < 0)
        return NULL;
    content[count] = '\0';
    return content;
}

int main(int argc, char **argv)
{
    struct token token = {{NULL, 0}, 0};
    char *content = argc == 2 ? read_file(argv[1]) : NULL;
    if (!content || !parse_token(content, &token) || token.expires_at <= (long long)time(NULL))
        return 1;
    printf("%.*s\n", (int)token.access_token.length, token.access_token.start);
    return fflush(stdout) != 0;
}

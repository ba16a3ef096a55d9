#include "app/demo-idp/Assets.h"

namespace lmi::demo {

namespace {

constexpr const char* Stylesheet = R"(:root {
  color-scheme: light dark;
  --ground: #f3f5f7; --card: #ffffff; --line: #d5dbe1; --field: #7b8794;
  --text: #1c242c; --soft: #52606d; --accent: #0b6b5f; --accent-strong: #08544b;
  --on-accent: #ffffff; --problem: #9b1c1c; --problem-ground: #fdf0ef; --tint: #eef2f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12171c; --card: #1b2229; --line: #323c46; --field: #75828f;
    --text: #e8edf1; --soft: #a9b5c0; --accent: #5cc8b5; --accent-strong: #7fd9c9;
    --on-accent: #08211d; --problem: #ffb4ab; --problem-ground: #3a1f1d; --tint: #252e37;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; padding: 2rem 1rem;
  display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 1.25rem;
  background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
.brand { display: flex; align-items: center; gap: .625rem; font-weight: 600; color: var(--soft); }
main {
  width: 100%; max-width: 26rem; padding: 2rem;
  background: var(--card); border: 1px solid var(--line); border-radius: 1rem;
  box-shadow: 0 1px 2px rgb(0 0 0 / 6%), 0 8px 28px rgb(0 0 0 / 7%);
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 .5rem; font-size: .95rem; color: var(--soft); }
.lead { margin: .25rem 0 1.25rem; color: var(--soft); }
.lead strong { color: var(--text); }
code {
  font: .82em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  padding: .1em .4em; border-radius: .35em;
  background: var(--tint); color: var(--soft); overflow-wrap: anywhere;
}
label { display: block; margin: 1rem 0 .35rem; font-weight: 600; font-size: .95rem; }
input:not([type=hidden]) {
  width: 100%; padding: .65rem .75rem; font: inherit; color: inherit;
  background: var(--card); border: 1px solid var(--field); border-radius: .5rem;
}
input[aria-invalid=true] { border-color: var(--problem); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.hint { margin: .6rem 0 0; font-size: .875rem; color: var(--soft); }
.problem {
  margin: 0 0 1rem; padding: .7rem .9rem; border-left: 4px solid var(--problem);
  border-radius: .4rem; background: var(--problem-ground); color: var(--problem);
}
h1 + .problem { margin-top: 1rem; }
ul { margin: 0; padding-left: 1.2rem; }
a { color: var(--accent); }
.scopes { list-style: none; padding: 0; border-top: 1px solid var(--line); }
.scopes li {
  display: flex; justify-content: space-between; align-items: center; gap: .75rem;
  padding: .5rem 0; border-bottom: 1px solid var(--line); font-size: .95rem;
}
.scopes code { flex: none; max-width: 60%; }
main > :last-child { margin-bottom: 0; }
.actions { display: flex; gap: .75rem; margin-top: 1.5rem; }
button {
  padding: .7rem 1.1rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--text); background: transparent; border: 1px solid var(--field); border-radius: .5rem;
}
button:hover { background: var(--tint); }
.primary { flex: 1; color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
.primary:hover { background: var(--accent-strong); border-color: var(--accent-strong); }
footer { max-width: 26rem; text-wrap: balance; font-size: .85rem; color: var(--soft); text-align: center; }
footer strong { color: var(--text); }
)";

constexpr const char* Icon = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">
<rect width="36" height="36" rx="9" fill="#0b6b5f"/>
<circle cx="14" cy="18" r="5.5" fill="none" stroke="#fff" stroke-width="3"/>
<path d="M19.5 18H29m-4 0v5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
</svg>
)";

[[nodiscard]] Answer asset(const char* type, const char* body)
{
    Answer answer = Answer::text(200, body);
    answer.contentType = type;
    answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
    return answer;
}

} // namespace

Answer stylesheet()
{
    return asset("text/css; charset=utf-8", Stylesheet);
}

Answer icon()
{
    return asset("image/svg+xml", Icon);
}

} // namespace lmi::demo

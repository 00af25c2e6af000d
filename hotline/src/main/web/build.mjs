// Bundles the staff screens: node build.mjs <output directory>
// Fetches the packages only when they differ from the lock file, so that a rebuild takes a second.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "../../../target/classes/META-INF/resources/assets"));

const lock = readFileSync(join(here, "package-lock.json"), "utf8");
const mark = join(here, "node_modules", ".lock-installed");
if (!existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
  console.log("fetching the packages of the screens");
  execFileSync("npm", ["ci"], { cwd: here, stdio: "inherit" });
  writeFileSync(mark, lock);
}

const { build } = await import("esbuild");
mkdirSync(out, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: {
    staff: "staff/staff.js",
    console: "console/console.js",
    practice: "practice/practice.js",
    desk: "desk/desk.js",
    pool: "pool/pool.js",
    reviews: "review/reviews.js",
    ticket: "ticket/ticket.js",
    print: "print/print.js",
    callbacks: "callback/callbacks.js",
    manager: "manager/manager.js",
    charts: "charts/charts.js",
    notices: "notice/notices.js",
    rules: "rules/rules.js",
    ladders: "alert/ladders.js",
    grounds: "grounds/grounds.js",
    supervision: "supervision/supervision.js",
    publication: "publication/publication.js",
    offices: "offices/offices.js",
    catalogue: "catalogue/catalogue.js",
    keys: "keys/keys.js",
    people: "people/people.js",
    events: "event/events.js",
    search: "search/search.js",
    tables: "tables/tables.js",
    forms: "sides/forms.js",
    calls: "calls/calls.js",
    missedlist: "missed/missedlist.js",
    outbound: "outbound/outbound.js",
    queues: "queue/queues.js",
    rota: "rota/rota.js",
    wall: "wall/wall.js",
    hall: "wall/hall.js",
    knowledge: "knowledge/knowledge.js",
    quality: "quality/quality.js",
    chats: "chat/chats.js",
  },
  outdir: out,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome100", "firefox100", "safari15"],
  legalComments: "linked",
  logLevel: "warning",
});
await build({
  absWorkingDir: here,
  entryPoints: { staff: "css/staff.css", print: "css/print.css", survey: "css/survey.css" },
  outdir: out,
  bundle: true,
  minify: true,
  target: ["chrome100", "firefox100", "safari15"],
  logLevel: "warning",
});

// 登记工单: the console's own form, with the citizen's words and proven number taken along.
import { part } from "./parts.js";

export function startFiling(current) {
  part("file-ticket").addEventListener("click", () => window.open(`/console?chat=${current()}`, "line12345-console"));
}

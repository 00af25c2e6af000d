// A sheet of paper: its button, and whose it is, for whoever says why.
import { startIdentity } from "../ticket/identity.js";

document.querySelector("[data-print]").addEventListener("click", () => window.print());
startIdentity();

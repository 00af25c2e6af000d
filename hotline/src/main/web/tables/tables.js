// The tables of rules 规则表, out and in.
import { startKeeping } from "../keeping/keeping.js";

startKeeping();

// The shift leader's wall.
import { startBoard } from "./board.js";
import { startLine } from "./line.js";
import { startQueues } from "./queues.js";
import { startSide } from "./side.js";
import { startTiles } from "./tiles.js";
import { startVerdict } from "./verdict.js";

startVerdict();
startQueues();
startTiles();
startSide();
startLine();
startBoard();

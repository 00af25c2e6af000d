/**
 * Harassment list 骚扰名单: who floods the channels may file, and write with agents, only a few times a
 * day, for a while, decided by two people. The telephone stays open to everybody.
 */
package line12345.ticketing.harassment;

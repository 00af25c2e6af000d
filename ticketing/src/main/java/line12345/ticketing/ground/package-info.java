/**
 * Grounds 理由 that people choose from, and what the house tells citizens: each with its sentence,
 * source and history, edited by administrators.
 */
package line12345.ticketing.ground;

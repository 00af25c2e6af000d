/** Grounds 理由 that people choose from, each with its sentence and source. */
package line12345.ticketing.ground;

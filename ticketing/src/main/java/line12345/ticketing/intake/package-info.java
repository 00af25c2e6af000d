/** Intake 受理: what a citizen says in any channel becomes one ticket. */
package line12345.ticketing.intake;

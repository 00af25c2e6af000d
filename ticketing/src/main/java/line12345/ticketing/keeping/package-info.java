/**
 * The tables of rules that a city keeps itself 规则表, in one manner for all: out as a table, in again
 * after it was checked and its differences shown, as a whole or not at all.
 */
package line12345.ticketing.keeping;

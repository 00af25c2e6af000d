/**
 * Trying a changed rule out on past tickets 试算: what would have been different, had it held
 * already. Reads only, and never more than the newest so many.
 */
package line12345.ticketing.tryout;

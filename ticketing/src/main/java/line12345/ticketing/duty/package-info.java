/** Who is on duty in an office 值班 and how to reach them; telephones are kept sealed. */
package line12345.ticketing.duty;

/** Urging 催办: asking to hurry instead of filing again, within limits. */
package line12345.ticketing.urging;

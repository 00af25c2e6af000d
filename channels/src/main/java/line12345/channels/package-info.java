/** The ways in which a citizen reaches the city 受理渠道, one folder each. */
package line12345.channels;

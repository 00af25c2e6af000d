/** A car in the way 挪车, on the web: who asks proves the telephone first. */
package line12345.channels.portal.car;

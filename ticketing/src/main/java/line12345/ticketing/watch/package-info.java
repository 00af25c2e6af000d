/** Electronic supervision 电子监察: what is late, thrown around or answered with nothing, as lists. */
package line12345.ticketing.watch;

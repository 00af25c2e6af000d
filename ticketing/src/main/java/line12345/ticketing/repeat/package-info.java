/** Repeats of one event 并单: joined to a main ticket, parted again, answered together. */
package line12345.ticketing.repeat;

/**
 * Who in an office handles its part of a ticket 经手人: one person, named by the office's own people.
 */
package line12345.ticketing.handler;

/**
 * What is looked at before a catalogue is published 目录检查: gaps, overlaps, circles, wrong offices.
 */
package line12345.ticketing.dispatch.catalogue.check;

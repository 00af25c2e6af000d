/** Putting closed tickets away 归档. */
package line12345.ticketing.archive;

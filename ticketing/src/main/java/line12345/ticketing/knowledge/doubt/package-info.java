/**
 * Doubts 有误或过时: whoever reads an entry says that it is wrong or old; its office answers within the
 * city's term by a new edition or by saying why it is still right, and the reader is told.
 */
package line12345.ticketing.knowledge.doubt;

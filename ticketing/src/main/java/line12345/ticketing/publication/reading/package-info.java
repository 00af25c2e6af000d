/** What is read of publications 公开答复: the house's lists and side-by-side view, and the public's. */
package line12345.ticketing.publication.reading;

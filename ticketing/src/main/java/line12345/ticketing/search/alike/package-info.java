/** Requests alike in words 用词相近: what a citizen says now may have been said by others today. */
package line12345.ticketing.search.alike;

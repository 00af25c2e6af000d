/** Wrong guesses 猜错次数 at a password or a query code: counted for whom and from where. */
package line12345.ticketing.guess;

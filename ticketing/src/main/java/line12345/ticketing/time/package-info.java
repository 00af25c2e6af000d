/** The one clock of the house 统一时钟; nobody else asks the machine what time it is. */
package line12345.ticketing.time;

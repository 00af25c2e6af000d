/** What a request is about 诉求事项: its kind, its matter, its place and its urgency. */
package line12345.ticketing.matter;

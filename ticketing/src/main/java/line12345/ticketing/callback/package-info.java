/** Callback 回访: who is asked, when, what the answers were, and what follows. */
package line12345.ticketing.callback;

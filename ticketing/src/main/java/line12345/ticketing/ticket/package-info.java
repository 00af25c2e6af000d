/**
 * The ticket 工单 and the parts 承办环节 that offices have in it. Beside it {@code state} (where it
 * stands), {@code fact} (what happened to it) and {@code reading} (who sees what of it); knowledge
 * goes from reading to ticket to fact to state and never back.
 */
package line12345.ticketing.ticket;

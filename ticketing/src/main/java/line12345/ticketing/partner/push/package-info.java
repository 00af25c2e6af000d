/**
 * What waits to go to a partner 推送: rows of the transaction that decided them, sent later in order,
 * again until they are taken, under the same key each time.
 */
package line12345.ticketing.partner.push;

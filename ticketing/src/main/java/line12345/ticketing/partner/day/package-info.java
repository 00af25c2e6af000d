/**
 * Daily reconciliation 每日对账: the list of a day's shared tickets held against the partner's own,
 * both ways, and what differs.
 */
package line12345.ticketing.partner.day;

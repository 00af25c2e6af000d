/**
 * The exchange with partners 与 110、省平台对接: their doors at {@code /exchange/v1}, and ours knocking at
 * theirs by the same protocol. Described in docs/exchange.md.
 */
package line12345.channels.partner;

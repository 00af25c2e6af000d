/**
 * Partners 对接方 with whom tickets and results are exchanged: 110, the province platform 省平台, other
 * cities. Source: 国办发〔2022〕12号 for 110; docs/decisions/0054.
 */
package line12345.ticketing.partner;

/**
 * Evidence of contact 联系凭证: calls to a ticket's citizen that the exchange placed, with what came of
 * them. Knows nothing of telephones. Source: 国办发〔2020〕53号; 岳阳县 sends back what was answered without
 * contact.
 */
package line12345.ticketing.contact;

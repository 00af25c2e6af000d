/** 联系市民 from a ticket's page: the clerk or the hotline calls the ticket's citizen. */
package line12345.hotline.outbound.contact;

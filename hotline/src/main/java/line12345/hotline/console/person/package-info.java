/** What was joined to a ticket's citizen, by whom and when, and parting it 号码和绑定. */
package line12345.hotline.console.person;

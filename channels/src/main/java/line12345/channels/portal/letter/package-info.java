/** Letters to leaders 领导信箱: a list of who is in charge of what, and a letter to one of them. */
package line12345.channels.portal.letter;

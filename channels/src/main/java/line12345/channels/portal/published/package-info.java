/** Answers everybody may read 公开答复: a list newest first, one page each; no sign-in, no ticket. */
package line12345.channels.portal.published;

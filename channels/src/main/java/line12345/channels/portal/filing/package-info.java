/** Filing on the web 我要诉求: a form that loses nothing, and the receipt after it. */
package line12345.channels.portal.filing;

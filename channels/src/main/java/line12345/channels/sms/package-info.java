/**
 * Short messages 短信: brings notices to mobile telephones by an operator 运营商, and takes what the
 * operator reports and what people reply.
 */
package line12345.channels.sms;

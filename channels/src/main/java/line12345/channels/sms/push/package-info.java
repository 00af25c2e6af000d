/** What the operator sends us 运营商推送: status reports 状态报告 and replies 上行短信, signed. */
package line12345.channels.sms.push;

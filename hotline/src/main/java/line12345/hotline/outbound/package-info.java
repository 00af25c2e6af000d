/**
 * 外呼: every call from the house to a citizen, always begun by a person (预览外呼), never by the
 * machine. Source: 国办函〔2025〕66号 (回拨); 《通信短信息和语音呼叫服务管理规定》 (not against the wish of the one who is
 * called).
 */
package line12345.hotline.outbound;

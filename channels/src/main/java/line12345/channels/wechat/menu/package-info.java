/**
 * The menu of the official account 公众号菜单: kept as data, edited on a screen, published to WeChat.
 */
package line12345.channels.wechat.menu;

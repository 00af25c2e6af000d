/** Administration 管理 by the interface: rules, grounds, alerts, offices, keys. */
package line12345.hotline.api.admin;

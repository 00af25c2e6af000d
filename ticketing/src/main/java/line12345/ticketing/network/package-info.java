/** Where this house may call 外部网络地址: into the open by TLS, never into its own network by chance. */
package line12345.ticketing.network;

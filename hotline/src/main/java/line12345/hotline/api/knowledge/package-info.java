/** The knowledge base 知识库 by the interface: found, written, published, doubted, counted. */
package line12345.hotline.api.knowledge;

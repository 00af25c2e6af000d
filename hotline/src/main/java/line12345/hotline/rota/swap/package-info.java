/** Two people change shifts 换班: asked, agreed to by the other, approved by the shift leader. */
package line12345.hotline.rota.swap;

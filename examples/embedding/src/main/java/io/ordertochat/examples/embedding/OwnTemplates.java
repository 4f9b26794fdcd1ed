package io.ordertochat.examples.embedding;

import io.ordertochat.message.TemplateBook;
import io.ordertochat.message.TemplatePurpose;
import io.ordertochat.message.TemplateSyntaxException;

/** A merchant's own order message, and what a mistake in it looks like. */
public final class OwnTemplates {

    private OwnTemplates() {}

    /**
     * Prints the answer to a template with a mistake.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(problemOf("Pedido {{reference}} de {{custmer}}"));
    }

    static TemplateBook templates() {
        // tag::own[]
        return TemplateBook.standard().with(TemplatePurpose.ORDER, "pt-BR", """
                Oi! Quero fechar o pedido *{{reference}}*.
                {{#items}}
                - {{quantity}} x {{name}}{{#options}} ({{options}}){{/options}}: {{linePrice}}
                {{/items}}
                *Total: {{total}}*
                {{#notes}}
                Obs.: {{notes}}
                {{/notes}}
                """);
        // end::own[]
    }

    static String problemOf(String source) {
        // tag::mistake[]
        try {
            TemplateBook.standard().with(TemplatePurpose.ORDER, "pt-BR", source);
            return "saved";
        } catch (TemplateSyntaxException mistake) {
            return mistake.line() + ":" + mistake.column() + " " + mistake.problem() + "; known: "
                    + mistake.knownNames();
        }
        // end::mistake[]
    }
}

package io.ordertochat.examples.benchmarks;

import java.util.List;
import java.util.Map;

/** Answers to single checks; numbers are published samples or belong to nobody. */
final class FieldSamples {

    /** Checks nobody else in Java offers, or only by a pattern: what is typed, by the check's name. */
    static final Map<String, List<String>> BY_CHECK = Map.of(
            "ssn", List.of("219099998", "123-45-6789"),
            "ein", List.of("123456789", "27-1234567"),
            "mynumber.individual", List.of("621498320257", "6214 9832 0257"),
            "mynumber.corporate", List.of("7000012050002", "7-0000-1205-0002"),
            "cep", List.of("01310100", "01310-100"),
            "postal.NL", List.of("1012 AB", "1012AB"),
            "email", List.of("ana.souza@example.com", "a@example.org"),
            "name.first", List.of("Ana Carolina", "José"),
            "notes",
                    List.of(
                            "Deixar com o porteiro, por favor. Pedido 4711, apto 32.",
                            "Please ring twice: 10:30 to 12:00. Ref. 2026/11/20-0815."));

    static final List<String> PHONES = List.of(
            "11 98888-7777",
            "(21) 97777-6666",
            "+55 31 96666-5555",
            "48 3333-4444",
            "+14155550120",
            "+351 912 345 678",
            "85 99123-4567",
            "+44 20 7946 0958");

    /** Twelve answers of the standard form. */
    static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("firstName", "Ana Carolina"),
            Map.entry("lastName", "Souza"),
            Map.entry("email", "ana.souza@example.com"),
            Map.entry("phone", "11 98888-7777"),
            Map.entry("postcode", "01310-100"),
            Map.entry("street", "Avenida Paulista"),
            Map.entry("number", "1578"),
            Map.entry("complement", "Apto 101, bloco B"),
            Map.entry("neighborhood", "Bela Vista"),
            Map.entry("city", "São Paulo"),
            Map.entry("state", "SP"),
            Map.entry("notes", "Deixar com o porteiro, por favor."));

    private FieldSamples() {}
}

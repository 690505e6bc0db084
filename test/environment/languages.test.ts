// biome-ignore-all lint/suspicious/noTemplateCurlyInString: other languages write their variables so.
import { environment } from '../../src/environment/index.ts';

function read(path: string, text: string) {
  const language = environment.find((one) => one.matches(path));
  if (!language) throw new Error(`no language for ${path}`);
  return language.read(text);
}
const told = (path: string, text: string) => read(path, text).reads.map(({ name, line }) => `${line} ${name}`);

describe('JavaScript and TypeScript', () => {
  test.each([
    ['process.env.A', ['1 A']],
    ['process.env[\'A\']; process.env["B"]; process.env[`C`]', ['1 A', '1 B', '1 C']],
    ['process?.env?.A ?? process.env!.B', ['1 A', '1 B']],
    ['globalThis.process.env.A as string', ['1 A']],
    [
      'const { A, B: b, C = 1, D: d = f({ x: 1 }), "E": e, ...rest } = process.env;',
      ['1 A', '1 B', '1 C', '1 D', '1 E'],
    ],
    ['({ A } = process.env)', ['1 A']],
    ['const env = process.env;\nenv.A; other.env.B; env.lower', ['2 A']],
    ["import { env } from 'node:process';\nenv.A", ['2 A']],
    ["import { env as e } from 'process';\ne['A']", ['2 A']],
    ["import { A, B as b } from '$env/static/private';", ['1 A', '1 B']],
    ["import { env } from '$env/dynamic/private'; env.A", ['1 A']],
    ['import.meta.env.VITE_A + import.meta.env.MODE', ['1 VITE_A']],
    ["Deno.env.get('A'); Bun.env.B; Netlify.env.get('C')", ['1 A', '1 B', '1 C']],
    ["if ('A' in process.env) {}", ['1 A']],
    ['`url: ${process.env.A} ${`x${process.env.B}`}`', ['1 A', '1 B']],
    ['`a ${ {b: `${process.env.A}`}.b } c`; process.env.B', ['1 A', '1 B']],
    ['process.env.A = "x"; delete process.env.B; process.env.C ||= "d"', ['1 C']],
    ['process.env.A === "x"; process.env.B == 1', ['1 A', '1 B']],
    ['// process.env.A\n/* process.env.B */\n"process.env.C"; \'process.env.D\'', []],
    ['const r = /process.env.A["\']/g; process.env.B', ['1 B']],
    ["<p>Don't</p>\n{process.env.A}", ['2 A']],
    ['fn(process.env)\n.x', []],
    ['process.env\n  .A', ['2 A']],
  ])('%s', (text, expected) => expect(told('src/a.tsx', text)).toEqual(expected));

  test('names that only running it would tell are counted', () => {
    expect(read('a.ts', 'process.env[name]; process.env[`A_${x}`]; process.env["A_" + x]; process.env.B')).toEqual({
      reads: [{ name: 'B', line: 1 }],
      computed: 3,
    });
  });

  test('single file components, and no declarations', () => {
    expect(told('a.vue', "<p>it's</p>\n<script setup>\nconst a = import.meta.env.VITE_A\n</script>")).toEqual([
      '3 VITE_A',
    ]);
    expect(environment.some((one) => one.matches('src/a.d.ts'))).toBe(false);
  });
});

test.each([
  [
    'a.py',
    'import os\nos.environ["A"]; os.environ.get("B", "x"); os.getenv(\'C\')\n"D" in os.environ; "E" not in os.environ',
    ['2 A', '2 B', '2 C', '3 D', '3 E'],
  ],
  ['a.py', 'from os import environ, getenv as g\nenviron["A"]; g("B"); x.environ["C"]', ['2 A', '2 B']],
  ['a.py', 'os.environ["A"] = "x"\ndel os.environ["B"]\nos.environ["C"] == 1', ['3 C']],
  [
    'a.py',
    '# os.getenv("A")\n"""\nos.getenv("B")\n"""\nf"{os.environ[\'C\']} {{x}}"\nr"\\"\nos.getenv("D")',
    ['5 C', '7 D'],
  ],
  [
    'settings.py',
    'import environ\nenv = environ.Env()\nenv("A"); env.bool("B", default=False); self.env("C")',
    ['3 A', '3 B'],
  ],
  ['settings.py', 'from decouple import config\nconfig("A", cast=int)', ['2 A']],
  ['a.go', 'os.Getenv("A") // os.Getenv("B")\nv, ok := os.LookupEnv(`C`)\nx := `os.Getenv("D")`', ['1 A', '2 C']],
  ['a.go', 'type C struct {\n\tPort int `json:"port" env:"PORT,required"`\n}', ['2 PORT']],
  [
    'a.rb',
    "ENV['A'] || ENV.fetch('B') { 'x' }\nENV.fetch \"C\", nil\n# ENV['D']\nENV.key?('E')\nENV['F'] = '1'\n\"x #{ENV['G']}\"",
    ['1 A', '1 B', '2 C', '4 E', '6 G'],
  ],
  ['a.rb', "=begin\nENV['A']\n=end\nENV['B'] ||= 'x'", ['4 B']],
  [
    'a.php',
    "<?php\ngetenv('A'); $_ENV['B']; env('C', 'x'); // env('D')\n$this->env('E'); function env('F') {}",
    ['2 A', '2 B', '2 C'],
  ],
  [
    'A.java',
    'System.getenv("A"); System.getenv().get("B"); System.getenv();\n@Value("${C:x}") String c; @Value("${app.key}") String d;',
    ['1 A', '1 B', '2 C'],
  ],
  [
    'A.kt',
    'System.getenv("A") ?: "x"\nSystem.getenv()["B"]\n"${System.getenv("C")}"\n@Value("\\${D}") lateinit var d: String',
    ['1 A', '2 B', '3 C', '4 D'],
  ],
  ['A.scala', 'sys.env("A"); sys.env.get("B"); sys.env.getOrElse("C", "x")', ['1 A', '1 B', '1 C']],
  [
    'A.cs',
    'Environment.GetEnvironmentVariable("A"); // ("B")\nvar s = @"a""b\\"; var t = $"{Environment.GetEnvironmentVariable("C")}";\nvar c = \'"\'; Environment.GetEnvironmentVariable("D");',
    ['1 A', '2 C', '3 D'],
  ],
  [
    'a.rs',
    'fn f<\'a>(x: &\'a str) { std::env::var("A"); env!("B"); option_env!("C"); let c = \'"\'; env::var_os("D"); }\n#[arg(long, env = "E")]\nlet env = "F";\nr#"env::var("G")"#',
    ['1 A', '1 B', '1 C', '1 D', '2 E'],
  ],
  [
    'a.ex',
    'System.get_env("A")\nSystem.fetch_env!("B") # System.get_env("C")\n"#{System.get_env("D")}"',
    ['1 A', '2 B', '3 D'],
  ],
  ['a.c', 'getenv("A"); std::getenv("B"); char c = \'"\'; secure_getenv("C");', ['1 A', '1 B', '1 C']],
  [
    'a.dart',
    "Platform.environment['A']; const String.fromEnvironment('B'); '${Platform.environment['C']}'",
    ['1 A', '1 B', '1 C'],
  ],
  [
    'a.swift',
    'ProcessInfo.processInfo.environment["A"]\n"\\(ProcessInfo.processInfo.environment["B"] ?? "x")"',
    ['1 A', '2 B'],
  ],
  ['run.sh', ': "${A:?must be set}"\necho ${B:-x} $C ${D?}\n# ${E:?}', ['1 A', '2 D']],
  ['docker-compose.yml', 'image: a:${A:-1}\ncommand: echo $$B $C ${D:?x} # $E', ['1 A', '2 C', '2 D']],
  ['src/main/resources/application-prod.yml', 'a: ${DB_URL:jdbc:x}\nb: ${app.key}\n# ${NO}', ['1 DB_URL']],
])('%s: %s', (path, text, expected) => expect(told(path, text)).toEqual(expected));

test('a hostile file takes no time to speak of and never throws', () => {
  for (const path of ['a.ts', 'a.py', 'a.rb', 'a.cs', 'a.swift', 'a.sh', 'docker-compose.yml']) {
    for (const text of [
      '`${'.repeat(50_000),
      '"#{'.repeat(50_000),
      "'".repeat(100_000),
      '/*'.repeat(50_000),
      '${A:?'.repeat(50_000),
      'process.env['.repeat(20_000),
      '{'.repeat(100_000),
    ]) {
      expect(() => read(path, text)).not.toThrow();
    }
  }
});

"""The sentences of all messages, by key; their values stand in braces."""

from gui.i18n.language import translated
from gui.words.answer_sentences import ANSWER_SENTENCES
from gui.words.lesson_sentences import LESSON_SENTENCES
from gui.words.value_sentences import VALUE_SENTENCES

EDIT_NAMES = {
    "undo.begin": "new experiment",
    "undo.data": "other data",
    "undo.draw": "new random weights",
    "undo.initial_weight": "initial {name} = {value}",
    "undo.leave": "leaving the lesson",
    "undo.lr": "learning rate {value}",
    "undo.pin": "pin",
    "undo.preset": "preset {preset}",
    "undo.remove": "removal of pinned run {number}",
    "undo.rename": "name of pinned run {number}",
    "undo.reset": "reset",
    "undo.return": "return to pinned run {number}",
    "undo.rule": "rule {rule}",
    "undo.sample": "change of sample {number}",
    "undo.scene": "return to the lesson",
    "undo.weight": "weight {name} = {value}",
}
"""What each edit is called, after "Undo" or "Redo"."""

SENTENCES = {
    **EDIT_NAMES,
    **LESSON_SENTENCES,
    **ANSWER_SENTENCES,
    **VALUE_SENTENCES,
    "beats.many": "There are {count} beats, and a file takes {most}; choose fewer steps with "
    "--from and --to.",
    "beats.order": "{path}, entry {number}: its step comes before that of the entry above; list "
    "beats by rising steps.",
    "beats.phase": "{path}, step {step}: “{phase}” is out of order or not a phase of rule {rule}; "
    "the order is: {known}.",
    "copied": "The working is on the clipboard, as {notation}.",
    "csv.broken": "{path}, line {line}: the quotation marks do not match; remove them.",
    "csv.cell": "{path}, line {line}, column {column}: {reason}",
    "csv.columns": "{path}, line {line}: {found} values where the header has {wanted}; put one "
    "number in each column, with a point as decimal mark.",
    "csv.empty": "{path} is empty; it needs a first line “x,y” and then one sample a line.",
    "csv.header": "{path}, line {line}: the header is “{header}”; it must name one column x and "
    "one column y, separated by a comma.",
    "csv.no_rows": "{path} has a header but no samples; add lines such as “3,6”.",
    "csv.too_many": "{path} has more than {most} samples; shorten it.",
    "data.count": "The count of samples must be a whole number from 1 to {most}; {value} is not.",
    "data.empty": "There are no samples; at least one is needed.",
    "data.noise": "The noise must be 0 or more; {value} is not.",
    "data.no_file": "No file is chosen yet; choose one, with a header x,y and a sample a line.",
    "data.not_finite": "A sample is not a finite number or too large; use a smaller range.",
    "data.number": "There is no sample {number}; choose one from 1 to {size}.",
    "data.range": "The range of x must go up, but low {low} is above high {high}; exchange them.",
    "data.setting_not_finite": "The {setting} of the data must be a finite number; {value} is not.",
    "data.setting": "{setting}: {reason}",
    "data.whole": "“{setting}” takes a whole number of at most 18 digits; {value} is not.",
    "display.broken": "Qt does not load: {library}; set up again by removing the folder .venv.",
    "display.library": "Qt needs {library}, which this system lacks; install what is missing "
    "with: apt-get install {packages}",
    "display.none": "There is no display, so no window can open; here is one epoch of the run.",
    "display.refused": "Qt cannot start on the platform {platform}, so no window can open; here is "
    "one epoch of the run.",
    "display.silent": "The display {display} does not answer, so no window can open; here is "
    "one epoch of the run.",
    "edits.idle": "The edit at step {step} changes nothing; take it out.",
    "edits.order": "The edit at step {step} is out of order; list edits by rising steps, from 1 "
    "to the length of the run.",
    "export.cancelled": "The export was given up; no file was written.",
    "export.copied": "It is on the clipboard.",
    "export.long": "The {steps} steps are too many for the clipboard, which takes {most}; save "
    "them to a file.",
    "export.pixels": "A picture of {width} × {height} pixels cannot be made; choose a scale that "
    "leaves each side from 1 to {most}.",
    "export.saved": "Exported to {path}.",
    "export.scale": "The scale must be above 0; {value} is not.",
    "file.is_folder": "{path} is a folder; name a file in it.",
    "file.line": "{path}, line {line}",
    "file.missing": "{path} does not exist; check the name and the folder.",
    "file.not_text": "{path} is not a text file in UTF-8; save it as plain text.",
    "file.protected": "{path} is write-protected; choose another name, or make it writable.",
    "file.special": "{path} is a pipe, a device or a socket; name a file.",
    "file.too_large": "{path} is larger than {megabytes} MB; choose a smaller file.",
    "file.unreadable": "{path} cannot be read: {reason}; check its name and its permissions.",
    "file.unwritable": "{path} cannot be written: {reason}; choose another place.",
    "inputs.empty": "There is no input; type one or more numbers, such as “5; 250; 1000”.",
    "inputs.number": "Input {number}: {reason} Put a space or a semicolon between two inputs.",
    "inputs.too_many": "At most {most} inputs can be predicted at once, and {found} are too many.",
    "json.broken": "{path}, line {line}, column {column}: this is not valid JSON; the file is "
    "damaged or cut off.",
    "json.crowded": "{path} has more than {most} objects and arrays, too many for a session; "
    "choose another file.",
    "json.key_missing": "{path}, {place}: the key “{entry}” is missing; add it.",
    "json.key_twice": "{path}, {place}: the key “{entry}” stands there twice; remove one.",
    "json.key_unknown": "{path}, {place}: there is no key “{entry}”; remove it, or use one of: "
    "{known}.",
    "json.nested": "{path} is nested too deeply for a session; choose another file.",
    "json.other": "{path} is neither a session nor a recording; choose a file that this program "
    "saved.",
    "json.refused": "{path}, {place}: {reason}",
    "json.value": "{path}, {place}: found {found}, but {wanted} is needed there.",
    "language.broken": "The translation {path} cannot be read: {reason}; leave out --language, or "
    "install the program anew.",
    "language.next": "The program speaks {language} from its next start on.",
    "language.unknown": "--language: “{text}” is not spoken here; choose one of: {known}.",
    "lr.not_positive": "The learning rate must be a finite number above 0, such as 1e-5; "
    "{value} is not.",
    "number.empty": "Nothing was typed; write a number like 0.5 or 1e-5.",
    "span.length": "A plot shows from {least} to {most} steps, not {length}.",
    "span.start": "A plot cannot show a stretch of steps from step {start}.",
    "number.no_whole": "Nothing was typed; write a whole number like 20.",
    "number.not_a_number": "“{text}” is not a number; write it like 0.5 or 1e-5.",
    "number.not_finite": "“{text}” is not a finite number; write one like 0.5 or 1e-5.",
    "number.not_whole": "“{text}” is not a whole number; write one like 20, in digits only.",
    "number.too_large": "“{text}” is beyond the largest number there is, about 1.8e308.",
    "number.too_small": "“{text}” is below the smallest number there is, about 5e-324; write "
    "a larger one, or 0.",
    "number.two_readings": "“{text}” can be read as {decimal} or as {whole}; write one of these.",
    "option.number": "{option}: {reason}",
    "option.whole_number": "{option}: “{text}” is not a whole number from {least} to {most}.",
    "output.failed": "Standard output cannot be written: {reason}; send it elsewhere.",
    "paste.cell": "Line {line} of what was pasted: {reason}",
    "paste.columns": "Line {line} of what was pasted needs two values, x and y, and has "
    "{found}; put a tab, semicolon, comma or space between them, the same in all lines.",
    "paste.empty": "What was pasted holds no samples; copy two columns of numbers, x and y.",
    "paste.too_large": "What was pasted is larger than {megabytes} MB; copy fewer lines.",
    "paste.too_many": "What was pasted has more than {most} samples; copy fewer lines.",
    "pin.long_name": "A run's name may have at most {most} letters; this one has {found}: "
    "shorten it.",
    "pin.unknown": "There is no pinned run {number}; choose one of those pinned.",
    "pin.there": "This run is pinned already, as {number}.",
    "pins.put_away": "Other data do not compare, so pinned runs are put away ({count}); undo "
    "brings them back.",
    "preset.no_seed": "{path} generates no samples, so that a seed changes nothing; leave it out.",
    "preset.unknown": "There is no preset “{name}”; choose one of: {known}.",
    "program.failed": "Something in the program went wrong: {reason}. What you made is still "
    "here; the console has the details.",
    "rates.count": "A sweep takes from 2 to {most} learning rates; {value} is not.",
    "rates.range": "The learning rates must go up, but {low} is above {high}; exchange them.",
    "recording.busy": "A recording is being made; wait until it is done, or cancel it.",
    "recording.cancelled": "Given up; nothing is written.",
    "recording.crashed": "Making the recording ended unexpectedly ({reason}); nothing is written.",
    "recording.failed": "{reason}",
    "recording.full": "A recording can be no longer: it was stopped.",
    "recording.kept": "Kept in {path}; “main.py render --log” makes a video of it.",
    "recording.saved": "The recording is in {path}.",
    "recorded.format": "{path} is JSON but no OneTwoOne recording; choose one that this "
    "program wrote.",
    "recorded.large": "This recording needs more than {megabytes} MB and could not be read again; "
    "record a shorter one, or with fewer samples.",
    "recorded.newer": "{path} was written by a newer OneTwoOne; use that, or update this one.",
    "recorded.order": "{path} does not begin with a session; the file was altered.",
    "recorded.refused": "What happened as number {number} in the recording cannot be done again: "
    "{reason}",
    "redo.gone": "What only redo kept was trained on other data and is gone ({length} steps); "
    "redo before an edit to keep it.",
    "render.ending": "{path}: the name must end in .png or .svg for a picture, in .mp4, .webm or "
    ".gif for a recording, or have no ending for a folder of pictures; .toml writes beats.",
    "render.fps": "--fps: “{text}” is not a whole number from 1 to {most}.",
    "render.full": "{path} is a folder that is not empty; name a new one.",
    "render.hold": "--hold: “{text}” is not a number of seconds from 0 to {most}.",
    "render.hundredths": "--fps {fps}: a frame of a GIF lasts a whole number of hundredths of a "
    "second; choose 50, 25, 20, 10, 5, 4, 2 or 1.",
    "render.large": "--size {width}x{height} is too large for a recording; choose a width and "
    "height up to {most}.",
    "render.long": "The recording would last {hours} hours, and at most {most} are written; choose "
    "a higher --speed, or fewer steps with --from and --to.",
    "render.log_and": "{by} has a run of its own, shown from end to end; leave out {option}.",
    "render.odd": "--size {width}x{height}: .{form} needs an even width and height; choose those.",
    "render.only": "{option} is for {what}; leave it out, or choose another ending for {path}.",
    "render.opaque": "--transparent: .{form} has no transparency; choose .webm, .gif or a folder.",
    "render.opaque_window": "--transparent: the window has no transparent ground; choose another "
    "--view.",
    "render.order": "--from {start} comes after --to {stop}; exchange them.",
    "render.phase": "{option}: rule {rule} has no phase “{phase}”; choose one of: {known}.",
    "render.place": "{option}: “{text}” is not a place in a run; write STEP or STEP:PHASE, as in "
    "0:dL_dw1.",
    "render.scale": "--scale: “{text}” is not a number from 0.5 to 8.",
    "render.size": "--size: “{text}” is not a size; write WIDTHxHEIGHT, each from 1 to 16384.",
    "render.small": "--size {width}x{height} at scale {scale} leaves too little room; the "
    "layout needs at least {least_width}x{least_height}.",
    "render.speed": "--speed: “{text}” is neither a number of phases a second nor “story” or "
    "“max”.",
    "render.unmade": "{option} {step}: the run has come to step {length}; let it run on, or "
    "choose a step up to that.",
    "render.unreached": "{option} {step}: the run ends before that, at step {length}, where {name} "
    "overflows; choose a step up to {length}.",
    "render.view": "--view: there is no view “{text}”; choose one of: {known}.",
    "rule.unknown": "--rule: there is no rule “{text}”; choose one of: {known}.",
    "run.full": "Training stops at {most} steps, all runs together; to go on, remove pins, then "
    "clear the undo history.",
    "run.overflow": "Training ends at step {step}: {name} is too large for a number. One key "
    "back all is finite; go back to where it still shrinks, or reset, and try a smaller learning "
    "rate.",
    "run.overflow_rows": "The run ended at step {step}, where {name} overflowed; all rows "
    "before it are written.",
    "run.stopped_epoch": "Stopped after epoch {value}, as asked.",
    "run.stopped_loss": "Stopped at step {step}: the mean loss is below {value}.",
    "run.stopped_step": "Stopped at step {step}, as asked.",
    "run.unreached": "The run ends at step {length}, where a number is too large, and cannot "
    "reach step {step}; ask for no more steps.",
    "sample.unknown": "There is no sample {number}; choose one from 1 to {count}.",
    "seed.outside": "The seed must be a whole number from 0 to {most}; {value} is not.",
    "seek.beyond": "Step {step} is not made yet: the run has come to step {length}. Space runs on.",
    "seek.whole": "A step is a whole number from 0; {value} is not.",
    "session.unsaved": "Saving was cancelled; the file is as it was.",
    "session.cancelled": "Opening was cancelled; nothing has changed.",
    "session.format": "{path} is JSON but no OneTwoOne session; choose one that this program "
    "saved.",
    "session.large": "This session needs more than {megabytes} MB and could not be opened again; "
    "use fewer samples.",
    "session.many_edits": "The runs have {found} edits, and a session file holds at most {most}; "
    "remove pinned runs.",
    "session.many_pins": "{found} runs are pinned, and a session file holds at most {most}; "
    "remove some.",
    "session.newer": "{path} was saved by a newer OneTwoOne; open it with that, or update this "
    "one.",
    "session.other_data": "{path}, {place}: this run learns other samples than the present one, "
    "so that they do not compare; take it out.",
    "session.saved": "Saved in {path}.",
    "session.too_long": "{path}: its runs have {steps} steps in all, and at most {most} can be "
    "kept; shorten them.",
    "session.unused": "{path}, {place}: nothing uses this; take it out.",
    "source.data_and_seed": "--data reads samples and --seed draws them; give only one of the two.",
    "source.data_file": "{path} holds samples; put --data before it.",
    "source.lesson_and": "A lesson holds data and settings of its own; leave out {option}.",
    "source.session_and": "--session holds data and settings of its own; leave out {option}.",
    "source.session_twice": "A session is named twice, as FILE and with --session; name it once.",
    "speed.outside": "A run goes at {least} to {most} phases a second; {value} is outside that.",
    "stop.loss": "A run can stop below a loss above 0, such as 1e-6; {value} is not.",
    "stop.whole": "A run can stop at a whole {kind} from 1 to {most}; {value} is not.",
    "toml.broken": "{path} is not valid TOML: {reason}.",
    "toml.long_key": "{path}: a key is made of more than {most} names; shorten it.",
    "toml.nested": "{path} is nested too deeply; use tables [[name]] and plain values only.",
    "toml.refused": "{path}, “{name}”: {reason}",
    "toml.unknown_key": "{path}: there is no key “{name}”; remove it, or use one of: {known}.",
    "toml.value": "{path}: “{name}” is missing or not of its kind; expected: {wanted}.",
    "weight.not_finite": "The weight {name} must be a finite number; {value} is not.",
    "weight.unknown": "There is no weight “{name}”; there are w1, w2, w3 and w4.",
    "weights.count": "--weights: “{text}” has {found} numbers; write four, as in 1,2,3,2.",
}

translated(globals())

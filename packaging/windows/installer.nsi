; Tunesmith's setup.exe: per user, no administrator, built on Linux with makensis 3.08 or newer.
; Given from outside: PAYLOAD (the tree of payload.py: python, site, program, installed.json), VERSION, FILE_VERSION
; (four numbers), ICON, LICENSE, OUT, KILOBYTES, SIGN (a script that signs a file, or does nothing), and FAST for tests.
;
; What it writes: the chosen folder, one entry of the Start menu, and below HKEY_CURRENT_USER what WriteRegistry says.
; The program lies in $INSTDIR\app as a whole. An upgrade unpacks beside it and then swaps by renaming, so that a setup
; that is interrupted leaves the old program or the new one, never half of each.
Unicode true
Target amd64-unicode
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 128
!endif
SetDatablockOptimize on
CRCCheck force
XPStyle on
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include FileFunc.nsh

!define NAME "Tunesmith"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tunesmith"
!define OWN_KEY "Software\Tunesmith"
!define RECIPE "Tunesmith.Recipe"
!define DATA "Tunesmith.Data"
!define OLDEST_BUILD 17763 ; Windows 10, version 1809: what Qt 6 and PyTorch ask for

; What silent setups end with.
!define TOO_OLD 2
!define IN_USE 3
!define NOT_WRITTEN 4
!define TOO_LONG 5
; Characters that the folder may have, so that no file of the program comes to the 260 at which many Windows end; a test
; measures the longest path of the tree.
!define LONGEST_FOLDER 140

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Tunesmith"
InstallDirRegKey HKCU "${OWN_KEY}" "InstallDir"
VIProductVersion "${FILE_VERSION}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"
!finalize '"${SIGN}" "%1"'
!uninstfinalize '"${SIGN}" "%1"'

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\app\python\pythonw.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "-m desktop"
!define MUI_UNFINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!include "languages.nsh"

; -- what is asked before ----------------------------------------------------------------------------------------------

Function .onInit
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel ${TOO_OLD}
    Quit
  ${EndIf}
  SetShellVarContext current
FunctionEnd

; A folder that holds something else gets a folder of its own inside: nothing foreign is ever removed with the program.
Function LeaveFolder
  Call OwnFolder
  Call Length
  ${If} $R0 == 1
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(TooLong)"
    Abort
  ${EndIf}
FunctionEnd

; Sets $R0 to 1 when the folder's path leaves too little room for those below it.
Function Length
  StrLen $R1 $INSTDIR
  StrCpy $R0 0
  ${If} $R1 > ${LONGEST_FOLDER}
    StrCpy $R0 1
  ${EndIf}
FunctionEnd

Function OwnFolder
  ${If} ${FileExists} "$INSTDIR\app\installed.json"
  ${OrIf} ${FileExists} "$INSTDIR\app.old\installed.json"
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\*.*"
    FindFirst $0 $1 "$INSTDIR\*"
    ${DoWhile} $1 != ""
      ${If} $1 != "."
      ${AndIf} $1 != ".."
      ${AndIf} $1 != "app.new"
      ${AndIf} $1 != "uninstall.exe"
        StrCpy $INSTDIR "$INSTDIR\Tunesmith"
        ${ExitDo}
      ${EndIf}
      FindNext $0 $1
    ${Loop}
    FindClose $0
  ${EndIf}
FunctionEnd

; Sets $R0 to 1 while the program, or a run of it, is running: what runs cannot be opened for writing.
!macro LookForRunning UN
Function ${UN}Running
  StrCpy $R0 0
  !insertmacro LookAt python.exe
  !insertmacro LookAt pythonw.exe
FunctionEnd
!macroend
!macro LookAt FILE
  ${If} ${FileExists} "$INSTDIR\app\python\${FILE}"
    ClearErrors
    FileOpen $R1 "$INSTDIR\app\python\${FILE}" a
    ${If} ${Errors}
      StrCpy $R0 1
    ${Else}
      FileClose $R1
    ${EndIf}
  ${EndIf}
!macroend
!insertmacro LookForRunning ""
!insertmacro LookForRunning "un."

; Nothing is touched before the program is closed; a silent setup does not wait for it.
!macro WaitForEnd UN
  ${Do}
    Call ${UN}Running
    ${If} $R0 == 0
      ${ExitDo}
    ${EndIf}
    ${IfNot} ${Silent}
    ${AndIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" IDRETRY`
      ${Continue}
    ${EndIf}
    SetErrorLevel ${IN_USE}
    Abort
  ${Loop}
!macroend

; -- installing --------------------------------------------------------------------------------------------------------

Section "-Program"
  Call OwnFolder
  Call Length
  ${If} $R0 == 1 ; silent: the page of the folder let it not pass
    SetErrorLevel ${TOO_LONG}
    Abort
  ${EndIf}
  !insertmacro WaitForEnd ""
  Call LeftBehind
  RMDir /r "$INSTDIR\app.new"
  SetOutPath "$INSTDIR\app.new"
  ClearErrors
  File /r "${PAYLOAD}/*"
  ${If} ${Errors}
  ${OrIfNot} ${FileExists} "$INSTDIR\app.new\installed.json"
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\app.new"
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
    SetErrorLevel ${NOT_WRITTEN}
    Abort
  ${EndIf}
  ${If} ${FileExists} "$EXEDIR\wheelhouse-*.*" ; an offline bundle: the program is told where it lies
    FileOpen $0 "$INSTDIR\app.new\bundle.txt" w
    FileWriteUTF16LE /BOM $0 "$EXEDIR"
    FileClose $0
  ${EndIf}
  SetOutPath "$TEMP" ; nobody may stand in a folder that is about to be renamed
  Rename "$INSTDIR\app" "$INSTDIR\app.old"
  Rename "$INSTDIR\app.new" "$INSTDIR\app"
  ${IfNot} ${FileExists} "$INSTDIR\app\installed.json"
    Rename "$INSTDIR\app.old" "$INSTDIR\app"
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
    SetErrorLevel ${NOT_WRITTEN}
    Abort
  ${EndIf}
  RMDir /r "$INSTDIR\app.old"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call WriteRegistry
  SetOutPath "$INSTDIR\app\python" ; the shortcut starts there
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\app\python\pythonw.exe" "-m desktop" "$INSTDIR\app\tunesmith.ico"
  SetOutPath "$TEMP"
  ${RefreshShellIcons}
SectionEnd

; A setup that was killed between its two renames: the old program is there under its other name.
Function LeftBehind
  ${IfNot} ${FileExists} "$INSTDIR\app\installed.json"
  ${AndIf} ${FileExists} "$INSTDIR\app.old\installed.json"
    Rename "$INSTDIR\app.old" "$INSTDIR\app"
  ${EndIf}
  RMDir /r "$INSTDIR\app.old"
FunctionEnd

!macro OpenWith ENDING
  WriteRegStr HKCU "Software\Classes\.${ENDING}\OpenWithProgids" "${DATA}" ""
!macroend
!macro NotOpenWith ENDING
  DeleteRegValue HKCU "Software\Classes\.${ENDING}\OpenWithProgids" "${DATA}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.${ENDING}"
!macroend
; Kinds of files with examples in them: offered under "Open with", never taken away from another program.
!macro Endings DO
  !insertmacro ${DO} jsonl
  !insertmacro ${DO} parquet
  !insertmacro ${DO} csv
  !insertmacro ${DO} tsv
  !insertmacro ${DO} xlsx
  !insertmacro ${DO} ods
  !insertmacro ${DO} pdf
  !insertmacro ${DO} docx
  !insertmacro ${DO} epub
  !insertmacro ${DO} md
  !insertmacro ${DO} txt
  !insertmacro ${DO} gguf
!macroend

Function WriteRegistry
  StrCpy $0 '"$INSTDIR\app\python\pythonw.exe" -m desktop window "%1"'
  WriteRegStr HKCU "${OWN_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.tunesmith" "" "${RECIPE}"
  WriteRegStr HKCU "Software\Classes\${RECIPE}" "" "$(RecipeKind)"
  WriteRegStr HKCU "Software\Classes\${RECIPE}\DefaultIcon" "" "$INSTDIR\app\tunesmith.ico"
  WriteRegStr HKCU "Software\Classes\${RECIPE}\shell\open\command" "" $0
  WriteRegStr HKCU "Software\Classes\${DATA}" "" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${DATA}" "FriendlyTypeName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${DATA}\Application" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${DATA}\DefaultIcon" "" "$INSTDIR\app\tunesmith.ico"
  WriteRegStr HKCU "Software\Classes\${DATA}\shell\open\command" "" $0
  !insertmacro Endings OpenWith
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\app\tunesmith.ico"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd

; -- removing ----------------------------------------------------------------------------------------------------------
; Three ticks. Only the program knows where engine, cache and projects lie, so it removes them itself, first. Silently:
; program, engine and cache; projects and models go only with /PROJECTS.

Section "un.$(PartProgram)" UnProgram
  SectionIn RO
  !insertmacro WaitForEnd "un."
SectionEnd

Section "un.$(PartEngine)" UnEngine
  DetailPrint "$(RemovingEngine)"
  nsExec::ExecToLog '"$INSTDIR\app\python\python.exe" -m desktop clean --engine --cache --yes'
  Pop $0
SectionEnd

Section /o "un.$(PartProjects)" UnProjects
  DetailPrint "$(RemovingProjects)"
  nsExec::ExecToLog '"$INSTDIR\app\python\python.exe" -m desktop clean --projects --models --yes'
  Pop $0
SectionEnd

Section "-un.Rest"
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\app.old"
  RMDir /r "$INSTDIR\app.new"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; these two only if nothing else is in them
  RMDir "$LOCALAPPDATA\Programs"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
  DeleteRegKey HKCU "Software\Classes\${RECIPE}"
  DeleteRegKey HKCU "Software\Classes\${DATA}"
  ReadRegStr $0 HKCU "Software\Classes\.tunesmith" ""
  ${If} $0 == "${RECIPE}"
    DeleteRegKey HKCU "Software\Classes\.tunesmith"
  ${EndIf}
  !insertmacro Endings NotOpenWith
  ${un.RefreshShellIcons}
SectionEnd

Function un.onInit
  SetShellVarContext current
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PROJECTS" $1
  ${IfNot} ${Errors}
    SectionSetFlags ${UnProjects} 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/KEEPENGINE" $1
  ${IfNot} ${Errors}
    SectionSetFlags ${UnEngine} 0
  ${EndIf}
FunctionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${UnProgram} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${UnEngine} "$(AboutEngine)"
  !insertmacro MUI_DESCRIPTION_TEXT ${UnProjects} "$(AboutProjects)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

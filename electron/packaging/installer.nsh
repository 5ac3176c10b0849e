; "Open with" for rosters, for this user; what opens Excel files by double click stays as it is.
!macro customInstall
  WriteRegStr HKCU "Software\Classes\Applications\BienChe.exe" "FriendlyAppName" "Bien Che"
  WriteRegStr HKCU "Software\Classes\Applications\BienChe.exe\shell\open\command" "" '"$INSTDIR\BienChe.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\BienChe.exe\SupportedTypes" ".xlsx" ""
  WriteRegStr HKCU "Software\Classes\Applications\BienChe.exe\SupportedTypes" ".xlsm" ""
  WriteRegStr HKCU "Software\Classes\Applications\BienChe.exe\SupportedTypes" ".xlsb" ""
  WriteRegStr HKCU "Software\Classes\Applications\BienChe.exe\SupportedTypes" ".xls" ""
  WriteRegStr HKCU "Software\Classes\Applications\BienChe.exe\SupportedTypes" ".ods" ""
  WriteRegStr HKCU "Software\Classes\Applications\BienChe.exe\SupportedTypes" ".csv" ""
!macroend
!macro customUnInstall
  DeleteRegKey HKCU "Software\Classes\Applications\BienChe.exe"
!macroend
